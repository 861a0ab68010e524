using Quotes.Extraction;

namespace Quotes.Api.Archive;

/// <summary>A speaker by id, as the canonical name has it.</summary>
public sealed record SpeakerRef(long Id, string Name, SpeakerType Type);

/// <summary>An outlet, programme or platform by id.</summary>
public sealed record MediumRef(long Id, string Name);
