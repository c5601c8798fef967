using BriefPack;
using Microsoft.Data.Sqlite;

[assembly: BriefPackPlugin(typeof(NativeUser.NativeUserPlugin))]

namespace NativeUser;

public sealed class NativeUserPlugin : IPlugin
{
    public void Register(IPluginBuilder plugin) => plugin.AddStage<CountStage>("test.count");
}

// Counts letters by way of a native library, to see that it is found in the plugin folder.
public sealed class CountStage : DocumentStage
{
    protected override async ValueTask<Document> ProcessAsync(Document document, StageContext context, CancellationToken cancel)
    {
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync(cancel);
        await using var command = connection.CreateCommand();
        command.CommandText = "select length($text)";
        command.Parameters.AddWithValue("$text", document.Text);
        var length = await command.ExecuteScalarAsync(cancel);
        return document with { Title = $"{length} letters" };
    }
}
