using System.CommandLine;

namespace BriefPack.Cli;

/// <summary><c>briefpack completion</c>: prints the script that makes a shell complete the command. The script asks the tool itself.</summary>
internal static class CompletionCommand
{
    public static Command Create()
    {
        var shell = new Argument<string>("shell") { Description = "The shell." };
        shell.AcceptOnlyFromAmong("bash", "zsh", "fish", "powershell");
        var command = new Command("completion", "Prints a script for shell completion, such as: source <(briefpack completion bash)") { shell };
        command.SetAction(parsed =>
        {
            Console.Out.WriteLine(Script(parsed.GetValue(shell)!));
            return ExitCode.Done;
        });
        return command;
    }

    private static string Script(string shell) => shell switch
    {
        "bash" => """
            _briefpack() {
                local IFS=$'\n'
                COMPREPLY=( $(briefpack "[suggest:${COMP_POINT}]" "${COMP_LINE}" 2>/dev/null | grep -F -- "${COMP_WORDS[COMP_CWORD]}") )
            }
            complete -o default -F _briefpack briefpack
            """,
        "zsh" => """
            #compdef briefpack
            _briefpack() {
                local -a words_found
                words_found=("${(@f)$(briefpack "[suggest:${CURSOR}]" "${BUFFER}" 2>/dev/null)}")
                compadd -a words_found
                _files
            }
            compdef _briefpack briefpack
            """,
        "fish" => """
            complete -c briefpack -a '(briefpack "[suggest:"(string length (commandline -cp))"]" (commandline -cp) 2>/dev/null)'
            """,
        _ => """
            Register-ArgumentCompleter -Native -CommandName briefpack -ScriptBlock {
                param($wordToComplete, $commandAst, $cursorPosition)
                briefpack "[suggest:$cursorPosition]" "$commandAst" 2>$null |
                    ForEach-Object { [System.Management.Automation.CompletionResult]::new($_, $_, 'ParameterValue', $_) }
            }
            """,
    };
}
