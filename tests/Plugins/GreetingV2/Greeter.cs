namespace Acme.Greeting;

// The method of version 1 is gone: code compiled against 1 cannot run on 2.
public static class Greeter
{
    public static string GreetAgain() => "greeting 2";
}
