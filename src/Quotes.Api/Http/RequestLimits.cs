namespace Quotes.Api.Http;

/// <summary>Addresses and headers that are too long, told as a problem before Kestrel cuts them off without a word.</summary>
internal static class RequestLimits
{
    /// <summary>The longest path and query, in characters.</summary>
    public const int MaxAddress = 16 * 1024;

    /// <summary>All header names and values together, in characters.</summary>
    public const int MaxHeaders = 32 * 1024;

    public static Task Check(HttpContext context, RequestDelegate next)
    {
        var address = (context.Request.Path.Value?.Length ?? 0) + (context.Request.QueryString.Value?.Length ?? 0);
        if (address > MaxAddress)
            throw new ProblemException(StatusCodes.Status414UriTooLong, $"Path and query together have {address} characters; at most {MaxAddress} are read.");
        var headers = context.Request.Headers.Sum(header => header.Key.Length + header.Value.Sum(value => value?.Length ?? 0));
        if (headers > MaxHeaders)
            throw new ProblemException(StatusCodes.Status431RequestHeaderFieldsTooLarge, $"The headers have {headers} characters; at most {MaxHeaders} are read.");
        return next(context);
    }
}
