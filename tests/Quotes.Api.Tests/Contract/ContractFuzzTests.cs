using System.Collections.Concurrent;
using Quotes.Api.Access;
using Quotes.Api.Http;
using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Contract;

/// <summary>Whatever is sent to any operation, the server answers as its document says, and never with a 5xx.</summary>
public sealed class ContractFuzzTests
{
    private const int Requests = 20_000;
    private const int AtOnce = 4;

    [Fact]
    public async Task Whatever_is_sent_the_answer_is_one_that_the_document_tells_of()
    {
        await using var server = await TestServer.StartAsync(new Settings { RequestsAMinuteByKey = 0, TotalBudget = TimeSpan.FromSeconds(30), QueryDeadline = TimeSpan.FromSeconds(60), RequestDeadline = TimeSpan.FromMinutes(2) });
        var contract = new Contract((await server.Api.Get("/openapi/v1.json")).Json);
        for (var i = 0; i < 10; i++)
            await server.Api.PostArticle(Some.Article(publishedOn: $"2026-03-1{i}", medium: "De Bode"));
        var (exitCode, key, errors) = await QuotesProcess.Run(["keys", "create", "all", "--scope", .. Enum.GetValues<Scope>().Select(scope => scope.NameOf()), "--database", server.DatabasePath]);
        Assert.True(exitCode == 0, errors);
        await Task.Delay(TimeSpan.FromSeconds(1.1), TestContext.Current.CancellationToken); // the server looks for keys once a second

        // A key that made others and a stream without an end are tested where they belong.
        var operations = contract.Operations.Where(operation => operation is not { Method: "delete", Path: "/v1/keys/{id}" }).ToList();
        var statuses = new ConcurrentDictionary<int, int>();
        var objections = new ConcurrentBag<string>();
        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(worker => Task.Run(async () =>
        {
            var maker = new RequestMaker(contract, new Random(worker));
            for (var i = worker; i < Requests; i += AtOnce)
            {
                var operation = operations[i % operations.Count];
                var request = maker.For(operation);
                var answer = await server.Api.Send(
                    new HttpMethod(operation.Method.ToUpperInvariant()),
                    request.Target,
                    request.Body is null ? null : ApiClient.Bytes(request.Body, request.ContentType),
                    [("Authorization", $"Bearer {key.Trim()}"), .. request.Headers]);
                statuses.AddOrUpdate(answer.Status, 1, (_, count) => count + 1);
                if (contract.Objection(operation, answer) is { } objection)
                    objections.Add($"{operation}: {objection}\n  {request}\n  {answer.Body[..Math.Min(answer.Body.Length, 500)]}");
            }
        })));

        Assert.True(objections.IsEmpty, $"{objections.Count} answers are not as documented, such as\n{string.Join('\n', objections.DistinctBy(objection => objection.Split('\n')[0]).Take(12))}");
        Assert.True(statuses.GetValueOrDefault(200) + statuses.GetValueOrDefault(201) > Requests / 5, "Too few requests were right to test what right ones are answered.");
        Assert.DoesNotContain(statuses.Keys, status => status >= 500);
    }
}
