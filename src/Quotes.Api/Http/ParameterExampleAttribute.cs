namespace Quotes.Api.Http;

/// <summary>An example value of a query parameter.</summary>
[AttributeUsage(AttributeTargets.Property)]
internal sealed class ParameterExampleAttribute(string value) : Attribute
{
    public string Value => value;
}
