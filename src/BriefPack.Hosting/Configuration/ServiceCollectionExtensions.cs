using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;

namespace BriefPack.Hosting;

/// <summary>Adds BriefPack to an application with a container.</summary>
public static class ServiceCollectionExtensions
{
    /// <summary>
    /// Adds a <see cref="Pipeline"/> as a singleton. Components may take the application's services in their constructors, and options that
    /// the application configures (<c>services.Configure&lt;SummarizeOptions&gt;(…)</c>) are where each component's options begin.
    /// </summary>
    /// <param name="services">The services of the application.</param>
    /// <param name="configure">Builds the pipeline: <c>pipeline =&gt; pipeline.UseClean().UseSummarize().UsePdf()</c>. Called once, when the pipeline is first asked for.</param>
    public static IServiceCollection AddBriefPack(this IServiceCollection services, Action<PipelineBuilder> configure)
    {
        ArgumentNullException.ThrowIfNull(services);
        ArgumentNullException.ThrowIfNull(configure);
        services.AddOptions();
        services.TryAddSingleton(provider =>
        {
            var builder = new PipelineBuilder(new ComponentRegistry(), provider, type => CreateOptions(provider, type));
            if (provider.GetService<TimeProvider>() is { } time)
                builder.With(settings => settings with { Time = time });
            configure(builder);
            return builder.Build();
        });
        return services;
    }

    private static object CreateOptions(IServiceProvider provider, Type type)
    {
        var factory = provider.GetRequiredService(typeof(IOptionsFactory<>).MakeGenericType(type));
        return factory.GetType().GetMethod(nameof(IOptionsFactory<object>.Create))!.Invoke(
            factory, BindingFlags.DoNotWrapExceptions, null, [Options.DefaultName], null)!;
    }
}
