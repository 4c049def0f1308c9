package ai.magichour.helpcenter.guards;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import io.quarkus.security.Authenticated;
import io.quarkus.security.PermissionsAllowed;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** One endpoint as its class declares it. */
record Route(String method, String path, JavaMethod code) {

    private static final List<Class<? extends Annotation>> RIGHTS =
            List.of(PermitAll.class, Authenticated.class, RolesAllowed.class, PermissionsAllowed.class, DenyAll.class);

    /** Every endpoint of the application, however many there will be. */
    static List<Route> all() {
        return Application.classes().stream()
                .filter(type -> type.isAnnotatedWith(Path.class))
                .flatMap(type -> type.getMethods().stream())
                .flatMap(Route::of)
                .toList();
    }

    private static Stream<Route> of(JavaMethod code) {
        return code.getAnnotations().stream()
                .filter(annotation -> annotation.getRawType().isAnnotatedWith(HttpMethod.class))
                .map(annotation -> new Route(
                        annotation
                                .getRawType()
                                .getAnnotationOfType(HttpMethod.class)
                                .value(),
                        join(
                                code.getOwner().getAnnotationOfType(Path.class).value(),
                                code.tryGetAnnotationOfType(Path.class)
                                        .map(Path::value)
                                        .orElse("")),
                        code));
    }

    boolean saysWhoMayUseIt() {
        return RIGHTS.stream()
                .anyMatch(
                        right -> code.isAnnotatedWith(right) || code.getOwner().isAnnotatedWith(right));
    }

    boolean isForEverybody() {
        return code.isAnnotatedWith(PermitAll.class)
                || (isSilent(code) && code.getOwner().isAnnotatedWith(PermitAll.class));
    }

    boolean isStream() {
        return path.endsWith("/live");
    }

    /** A method with a path and no verb hands over to another class, which no list of routes would show. */
    static List<JavaMethod> handedOver() {
        return Application.classes().stream()
                .map(JavaClass::getMethods)
                .flatMap(methods -> methods.stream())
                .filter(method -> method.isAnnotatedWith(Path.class)
                        && of(method).findAny().isEmpty())
                .toList();
    }

    private static boolean isSilent(JavaMethod code) {
        return RIGHTS.stream().noneMatch(code::isAnnotatedWith);
    }

    private static String join(String type, String method) {
        return Stream.of((type + "/" + method).split("/"))
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("/", "/", ""));
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
