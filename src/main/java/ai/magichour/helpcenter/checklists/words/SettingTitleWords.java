package ai.magichour.helpcenter.checklists.words;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What a check of a model, a length, a file or a setting is called. */
@MessageBundle("checksettings")
public interface SettingTitleWords {

    @Message("Model")
    String model();

    @Message("Resolution")
    String resolution();

    @Message("Sound")
    String sound();

    @Message("Aspect ratio")
    String aspectRatio();

    @Message("Model and plan")
    String modelPlan();

    @Message("Made for quick tries")
    String modelFiner();

    @Message("Images at once")
    String images();

    @Message("Quality of the mode")
    String modeQuality();

    @Message("Version")
    String version();

    @Message("Length")
    String seconds();

    @Message("Length that works best")
    String secondsAdvice();

    @Message("Start and end")
    String clipOrder();

    @Message("Sound and picture")
    String soundLength();

    @Message("Length of the sample")
    String sampleLength();

    @Message("Length with an end picture")
    String endImageSeconds();

    @Message("Kind of file")
    String format();

    @Message("Size of the file")
    String fileSize();

    @Message("YouTube video")
    String youtube();

    @Message("Longest side of the picture")
    String sourceEdge();

    @Message("Shape of the picture")
    String sourceShape();

    @Message("Number of pictures")
    String sourceCount();

    @Message("End picture")
    String endImage();

    @Message("Resolution with an end picture")
    String endImageResolution();

    @Message("Mode")
    String mode();

    @Message("Mode and plan")
    String modePlan();

    @Message("Scale")
    String scale();

    @Message("Scale and plan")
    String scalePlan();

    @Message("Number of faces")
    String faces();

    @Message("Shortest side")
    String sides();

    @Message("Sides that divide evenly")
    String sideMultiple();

    @Message("Longest side of the result")
    String outputEdge();

    @Message("Resolution of the result")
    String outputCap();

    @Message("Frames a second")
    String frames();

    @Message("Speed of transitions")
    String transition();

    @Message("Sliders")
    String sliders();

    @Message("Template")
    String template();

    @Message("Kind of result")
    String outputFormat();
}
