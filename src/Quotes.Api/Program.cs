using Quotes.Api.Commands;

return await ServeCommand.Create().Parse(args).InvokeAsync();
