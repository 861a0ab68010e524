using Quotes.Api.Tests.Harness;

namespace Quotes.Api.Tests.Http;

internal static class ProblemShape
{
    /// <summary>The body that every error has.</summary>
    public static void Require(Answer answer)
    {
        Assert.Equal("application/problem+json", answer.ContentType);
        Assert.Equal("about:blank", answer.Text("type"));
        Assert.NotEmpty(answer.Text("title")!);
        Assert.Equal(answer.Status, answer.Number("status"));
        Assert.NotEmpty(answer.Text("detail")!);
        Assert.NotEmpty(answer.Text("traceId")!);
        if (answer.Status == 405)
            Assert.NotEmpty(answer.ContentHeaders.Allow);
        Assert.Equal("nosniff", Assert.Single(answer.Headers.GetValues("X-Content-Type-Options")));
    }
}
