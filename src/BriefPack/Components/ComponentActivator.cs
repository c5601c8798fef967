using System.Reflection;
using System.Runtime.ExceptionServices;

namespace BriefPack;

/// <summary>Creates components: a constructor may take the component's options, the registry and, where the application has a container, its services.</summary>
internal sealed class ComponentActivator(ComponentRegistry registry, IServiceProvider? services)
{
    /// <summary>Creates a component with the constructor that takes the most of what can be given.</summary>
    /// <exception cref="PipelineConfigurationException">No constructor can be called; the message names what is missing.</exception>
    public T Create<T>(Component component, object? options)
    {
        var constructors = component.Type.GetConstructors().OrderByDescending(constructor => constructor.GetParameters().Length);
        ParameterInfo? missing = null;
        foreach (var constructor in constructors)
        {
            var arguments = Arguments(constructor, options, ref missing);
            if (arguments is null)
                continue;
            try
            {
                return (T)constructor.Invoke(arguments);
            }
            catch (TargetInvocationException error) when (error.InnerException is not null)
            {
                ExceptionDispatchInfo.Throw(error.InnerException);
            }
        }
        var why = missing is null ? "it has no public constructor" : $"nothing gives its constructor a {missing.ParameterType.Name}: register one with the application's services";
        throw new PipelineConfigurationException($"The {ComponentRegistry.Word(component.Kind)} '{component.Name}' of '{component.Origin}' cannot be created: {why}.");
    }

    private object?[]? Arguments(ConstructorInfo constructor, object? options, ref ParameterInfo? missing)
    {
        var parameters = constructor.GetParameters();
        var arguments = new object?[parameters.Length];
        for (var i = 0; i < parameters.Length; i++)
        {
            var type = parameters[i].ParameterType;
            var argument = type.IsInstanceOfType(options) ? options
                : type == typeof(ComponentRegistry) ? registry
                : services?.GetService(type);
            if (argument is null && !parameters[i].HasDefaultValue)
            {
                missing ??= parameters[i];
                return null;
            }
            arguments[i] = argument ?? parameters[i].DefaultValue;
        }
        return arguments;
    }
}
