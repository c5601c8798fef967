namespace Acme.Greeting;

public static class Greeter
{
    public static string Greet() => "greeting 1";
}
