Console.WriteLine("usage: Quotes.Benchmarks eval GOLD.jsonl…");
