using System.Net;
using System.Text.Json;

namespace BriefPack.Hosting;

/// <summary>A NuGet v3 feed, read by its package content resource (<c>PackageBaseAddress/3.0.0</c>, the "flat container").</summary>
/// <param name="index">The address of the service index.</param>
/// <param name="http">The client; its limits and proxies count.</param>
public sealed class HttpFeed(Uri index, HttpClient http) : IPackageFeed
{
    // The largest package that is worth unpacking, by the limits of UnpackLimits.
    private const long LargestPackage = 512L << 20;

    private Uri? packages;

    /// <inheritdoc/>
    public string Name => index.ToString();

    /// <inheritdoc/>
    public async Task<IReadOnlyList<string>> VersionsAsync(string id, CancellationToken cancel)
    {
        if (!PackageId.IsValid(id))
            return [];
        var root = await PackagesAsync(cancel).ConfigureAwait(false);
        using var json = await JsonAsync(new Uri(root, $"{Lower(id)}/index.json"), cancel).ConfigureAwait(false);
        return json is null ? [] : [.. json.RootElement.GetProperty("versions").EnumerateArray().Select(version => version.GetString() ?? "")];
    }

    /// <inheritdoc/>
    public async Task DownloadAsync(string id, string version, string target, CancellationToken cancel)
    {
        var root = await PackagesAsync(cancel).ConfigureAwait(false);
        var address = new Uri(root, $"{Lower(id)}/{Lower(version)}/{Lower(id)}.{Lower(version)}.nupkg");
        using var response = await SendAsync(address, cancel).ConfigureAwait(false);
        if (!response.IsSuccessStatusCode)
            throw new PluginPackageException($"{address} answers {(int)response.StatusCode} {response.ReasonPhrase}.");
        var source = await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false);
        await using (source.ConfigureAwait(false))
        {
            var file = new FileStream(target, FileMode.Create, FileAccess.Write, FileShare.None);
            await using (file.ConfigureAwait(false))
            {
                var buffer = new byte[81_920];
                for (int read; (read = await source.ReadAsync(buffer, cancel).ConfigureAwait(false)) > 0;)
                {
                    await file.WriteAsync(buffer.AsMemory(0, read), cancel).ConfigureAwait(false);
                    if (file.Length > LargestPackage)
                        throw new PluginPackageException($"{address} is larger than {LargestPackage >> 20} MiB.");
                }
            }
        }
    }

    private async Task<Uri> PackagesAsync(CancellationToken cancel)
    {
        if (packages is not null)
            return packages;
        using var json = await JsonAsync(index, cancel).ConfigureAwait(false)
            ?? throw new PluginPackageException($"{index} is no NuGet feed: there is nothing at that address.");
        foreach (var resource in json.RootElement.GetProperty("resources").EnumerateArray())
            if (TypesOf(resource).Any(type => type?.StartsWith("PackageBaseAddress/3.", StringComparison.Ordinal) == true)
                && resource.GetProperty("@id").GetString() is { } address)
                return packages = new Uri(index, address.EndsWith('/') ? address : address + "/");
        throw new PluginPackageException($"{index} is no NuGet v3 feed: it names no PackageBaseAddress.");
    }

    private static IEnumerable<string?> TypesOf(JsonElement resource)
    {
        var type = resource.GetProperty("@type");
        return type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(item => item.GetString()) : [type.GetString()];
    }

    // Null for "not found", which is an answer.
    private async Task<JsonDocument?> JsonAsync(Uri address, CancellationToken cancel)
    {
        using var response = await SendAsync(address, cancel).ConfigureAwait(false);
        if (response.StatusCode == HttpStatusCode.NotFound)
            return null;
        if (!response.IsSuccessStatusCode)
            throw new PluginPackageException($"{address} answers {(int)response.StatusCode} {response.ReasonPhrase}.");
        try
        {
            return await JsonDocument.ParseAsync(await response.Content.ReadAsStreamAsync(cancel).ConfigureAwait(false), cancellationToken: cancel).ConfigureAwait(false);
        }
        catch (JsonException error)
        {
            throw new PluginPackageException($"{address} does not answer as a NuGet v3 feed does.", error);
        }
    }

    private async Task<HttpResponseMessage> SendAsync(Uri address, CancellationToken cancel)
    {
        try
        {
            return await http.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, cancel).ConfigureAwait(false);
        }
        catch (HttpRequestException error)
        {
            throw new PluginPackageException($"{address} cannot be reached: {error.Message}", error);
        }
        catch (TaskCanceledException error) when (!cancel.IsCancellationRequested)
        {
            throw new PluginPackageException($"{address} does not answer in time.", error);
        }
    }

    private static string Lower(string text) => text.ToLowerInvariant();
}
