package ai.magichour.helpcenter.checklists.findings;

import ai.magichour.helpcenter.checklists.words.AdviceWords;
import ai.magichour.helpcenter.checklists.words.CheckWords;
import ai.magichour.helpcenter.checklists.words.LookWords;
import ai.magichour.helpcenter.checklists.words.PromptWords;
import ai.magichour.helpcenter.checklists.words.QuestionWords;
import ai.magichour.helpcenter.checklists.words.SettingTitleWords;
import ai.magichour.helpcenter.checklists.words.TitleWords;
import ai.magichour.helpcenter.checklists.words.Vocabulary;
import ai.magichour.helpcenter.projects.verdict.CauseWords;
import io.quarkus.qute.i18n.Message;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;

/** The application's own words, read from the bundles' annotations, so that a rule can be tried without starting it. */
public final class Spoken {

    private Spoken() {}

    public static Vocabulary words() {
        return new Vocabulary(
                bundle(TitleWords.class),
                bundle(SettingTitleWords.class),
                bundle(QuestionWords.class),
                bundle(CheckWords.class),
                bundle(PromptWords.class),
                bundle(AdviceWords.class),
                bundle(LookWords.class),
                bundle(CauseWords.class));
    }

    public static <T> T bundle(Class<T> bundle) {
        return bundle.cast(Proxy.newProxyInstance(
                bundle.getClassLoader(), new Class<?>[] {bundle}, (proxy, method, values) -> say(method, values)));
    }

    private static String say(Method method, Object[] values) {
        var message = method.getAnnotation(Message.class).value();
        var parameters = method.getParameters();
        for (var at = 0; at < parameters.length; at++) {
            message = message.replace("{" + parameters[at].getName() + "}", String.valueOf(values[at]));
        }
        return message;
    }
}
