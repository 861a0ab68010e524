using Microsoft.AspNetCore.Builder;

namespace Quotes.Api.Tests.Harness;

/// <summary>
/// The real server on a free port of the loopback, with a database file of its own. As a class fixture it lives as long as its class; a test
/// that needs an archive to itself starts one with <see cref="StartAsync"/>.
/// </summary>
public sealed class TestServer : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("quotes-api-");
    private WebApplication? app;
    private ApiClient? api;

    public ApiClient Api => api ?? throw new InvalidOperationException("The server does not run.");

    public string DatabasePath => Path.Combine(folder.FullName, "quotes.db");

    // A machine that is busy must not change an answer: the time limits are tested where they are set.
    internal Settings Settings { get; init; } = new() { TotalBudget = TimeSpan.FromSeconds(30), QueryDeadline = TimeSpan.FromSeconds(60) };

    internal IServiceProvider Services => app!.Services;

    internal static async Task<TestServer> StartAsync(Settings? settings = null)
    {
        var server = new TestServer { Settings = settings ?? new Settings() };
        await server.InitializeAsync();
        return server;
    }

    public async ValueTask InitializeAsync()
    {
        app = Server.Build(Settings with { DatabasePath = DatabasePath, LogRequests = false, Urls = "http://127.0.0.1:0" });
        await app.StartAsync();
        api = new ApiClient(new Uri(app.Urls.First()));
    }

    /// <summary>Ends the server, keeps its file, and starts again.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        await InitializeAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        folder.Delete(recursive: true);
    }

    private async Task StopAsync()
    {
        api?.Dispose();
        if (app is null)
            return;
        await app.StopAsync(); // as the program stops: what is under way ends before what it needs is taken away
        await app.DisposeAsync();
    }
}
