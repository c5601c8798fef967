using System.Globalization;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;
using System.Text;

namespace BriefPack.Packages.Tests.PublicApi;

/// <summary>The public API of an assembly as text, one line for each type and member, in a fixed order, by reflection.</summary>
internal static class ApiText
{
    private const BindingFlags Declared = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    public static string Of(string assembly, IReadOnlyList<string> folders)
    {
        var context = new Beside(folders);
        var text = new StringBuilder();
        foreach (var type in context.LoadFromAssemblyPath(assembly).GetTypes().Where(IsVisible).OrderBy(Name, StringComparer.Ordinal))
        {
            text.AppendLine(CultureInfo.InvariantCulture, $"{KindOf(type)} {Name(type)}{Bases(type)}");
            foreach (var line in type.GetMembers(Declared).Select(member => Line(type, member)).OfType<string>().Order(StringComparer.Ordinal))
                text.AppendLine(CultureInfo.InvariantCulture, $"    {line}");
        }
        return text.Replace("\r\n", "\n").ToString();
    }

    // Every assembly as it stands beside the one in question; the framework from the process.
    private sealed class Beside(IReadOnlyList<string> folders) : AssemblyLoadContext(null, isCollectible: true)
    {
        protected override Assembly? Load(AssemblyName assemblyName) =>
            folders.Select(folder => Path.Combine(folder, assemblyName.Name + ".dll")).FirstOrDefault(File.Exists) is { } path ? LoadFromAssemblyPath(path) : null;
    }

    private static bool IsVisible(Type type) =>
        (type.IsPublic || ((type.IsNestedPublic || type.IsNestedFamily || type.IsNestedFamORAssem) && IsVisible(type.DeclaringType!)))
        && !type.Name.StartsWith('<');

    private static string KindOf(Type type) =>
        type.IsEnum ? "enum"
        : type.IsInterface ? "interface"
        : type.BaseType?.FullName == "System.MulticastDelegate" ? "delegate"
        : type.IsValueType ? "struct"
        : type.IsAbstract && type.IsSealed ? "static class"
        : type.IsAbstract ? "abstract class"
        : type.IsSealed ? "sealed class" : "class";

    private static string Bases(Type type)
    {
        if (type.IsEnum || type.BaseType?.FullName == "System.MulticastDelegate")
            return "";
        var names = type.GetInterfaces().Select(Name).Order(StringComparer.Ordinal).ToList();
        if (type.BaseType is { FullName: not ("System.Object" or "System.ValueType") } parent)
            names.Insert(0, Name(parent));
        return names.Count == 0 ? "" : " : " + string.Join(", ", names);
    }

    private static string? Line(Type type, MemberInfo member) => member switch
    {
        FieldInfo field when IsSeen(field.IsPublic, field.IsFamily || field.IsFamilyOrAssembly) && !field.IsSpecialName =>
            type.IsEnum ? string.Create(CultureInfo.InvariantCulture, $"{field.Name} = {field.GetRawConstantValue()}")
            : $"{(field.IsLiteral ? "const " : field.IsStatic ? "static " : "")}{(field.IsInitOnly ? "readonly " : "")}{Name(field.FieldType)} {field.Name}",
        PropertyInfo { Name: "EqualityContract" } => null,
        PropertyInfo property when Accessors(property).Any(IsSeen) => Property(property),
        EventInfo { AddMethod: { } add } happening when IsSeen(add) => $"event {Name(happening.EventHandlerType!)} {happening.Name}",
        ConstructorInfo constructor when IsSeen(constructor) => $"{Modifier(constructor)}new({Parameters(constructor)})",
        // What the compiler adds to every record says nothing about the API.
        MethodInfo method when IsGenerated(method) && method.Name != "Deconstruct" => null,
        MethodInfo method when IsSeen(method) && !IsAccessor(method) && !method.Name.StartsWith('<') => $"{Modifier(method)}{Name(method.ReturnType)} {method.Name}{Generic(method)}({Parameters(method)})",
        _ => null,
    };

    private static string Property(PropertyInfo property)
    {
        var parts = Accessors(property).Where(IsSeen).Select(accessor => accessor == property.GetMethod ? "get;" : IsInit(accessor) ? "init;" : "set;");
        var index = property.GetIndexParameters() is { Length: > 0 } parameters ? $"[{string.Join(", ", parameters.Select(parameter => Name(parameter.ParameterType)))}]" : "";
        var required = property.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == nameof(RequiredMemberAttribute)) ? "required " : "";
        return $"{Modifier(Accessors(property).First(IsSeen))}{required}{Name(property.PropertyType)} {property.Name}{index} {{ {string.Join(' ', parts)} }}";
    }

    private static IEnumerable<MethodInfo> Accessors(PropertyInfo property) => new[] { property.GetMethod, property.SetMethod }.OfType<MethodInfo>();

    private static bool IsInit(MethodInfo setter) => setter.ReturnParameter.GetRequiredCustomModifiers().Any(modifier => modifier.Name == nameof(IsExternalInit));

    private static bool IsGenerated(MethodInfo method) => method.GetCustomAttributesData().Any(attribute => attribute.AttributeType.Name == nameof(CompilerGeneratedAttribute));

    private static bool IsAccessor(MethodInfo method) => method.IsSpecialName && !method.Name.StartsWith("op_", StringComparison.Ordinal);

    private static bool IsSeen(MethodBase method) => IsSeen(method.IsPublic, method.IsFamily || method.IsFamilyOrAssembly);

    private static bool IsSeen(bool isPublic, bool isProtected) => isPublic || isProtected;

    private static string Modifier(MethodBase method) =>
        (method.IsPublic ? "" : "protected ")
        + (method.IsStatic ? "static " : method.DeclaringType!.IsInterface ? (method.IsAbstract ? "" : "default ") : method.IsAbstract ? "abstract "
            : method.IsVirtual && !method.IsFinal ? (method is MethodInfo info && IsOverride(info) ? "override " : "virtual ") : "");

    private static bool IsOverride(MethodInfo method) => (method.Attributes & MethodAttributes.NewSlot) == 0;

    private static string Generic(MethodInfo method) => method.IsGenericMethod ? $"<{string.Join(", ", method.GetGenericArguments().Select(argument => argument.Name))}>" : "";

    private static string Parameters(MethodBase method) => string.Join(", ", method.GetParameters().Select(parameter =>
        $"{(parameter.IsOut ? "out " : parameter.ParameterType.IsByRef ? "ref " : "")}{Name(parameter.ParameterType)} {parameter.Name}{(parameter.HasDefaultValue ? " = " + Value(parameter.RawDefaultValue) : "")}"));

    private static string Value(object? value) => value switch
    {
        null => "null",
        string text => $"\"{text}\"",
        bool truth => truth ? "true" : "false",
        _ => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "",
    };

    private static string Name(Type type)
    {
        if (type.IsByRef)
            return Name(type.GetElementType()!);
        if (type.IsArray)
            return Name(type.GetElementType()!) + "[]";
        if (type.IsGenericParameter)
            return type.Name;
        var name = type.IsNested ? $"{Name(type.DeclaringType!)}.{type.Name}" : type.Namespace is null or "System" ? type.Name : $"{type.Namespace}.{type.Name}";
        if (!type.IsGenericType || name.IndexOf('`', StringComparison.Ordinal) is var tick && tick < 0)
            return name;
        return $"{name[..name.IndexOf('`', StringComparison.Ordinal)]}<{string.Join(", ", type.GetGenericArguments().Select(Name))}>";
    }
}
