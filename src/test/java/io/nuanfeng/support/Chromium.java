package io.nuanfeng.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;

import org.openqa.selenium.OutputType;
import org.openqa.selenium.TakesScreenshot;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.chromium.HasCdp;
import org.openqa.selenium.logging.LogType;

/** The browser of the browser tests: Debian's Chromium, without a window and without a call to anywhere but the page. */
public final class Chromium {

    private static final int WIDEST_PHONE = 500;
    private static final Logger SELENIUM = Logger.getLogger("org.openqa.selenium");

    static {
        // warns that it has no generated DevTools client for this version, which nothing here uses
        SELENIUM.setLevel(Level.SEVERE);
    }

    private Chromium() {}

    /**
     * Opens a browser with an empty profile; close it with {@link WebDriver#quit()}.
     *
     * @param width of the page in CSS pixels; up to 500 the page is shown as on a phone
     * @param height of the page in CSS pixels
     * @param javascript whether scripts run
     */
    public static WebDriver open(int width, int height, boolean javascript) {
        ChromiumPackages.ensureInstalled();
        var options = new ChromeOptions();
        options.setBinary(ChromiumPackages.BROWSER.toFile());
        options.addArguments(flags(width, height));
        if (width <= WIDEST_PHONE) {
            // a window cannot be made this narrow, a phone's screen can be imitated
            options.setExperimentalOption(
                    "mobileEmulation",
                    Map.of("deviceMetrics", Map.of("width", width, "height", height, "pixelRatio", 2.0)));
        }
        options.setExperimentalOption(
                "prefs",
                Map.of(
                        "intl.accept_languages",
                        "zh-CN,zh",
                        "profile.managed_default_content_settings.javascript",
                        javascript ? 1 : 2));
        options.setCapability("goog:loggingPrefs", Map.of(LogType.BROWSER, "ALL"));
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(ChromiumPackages.DRIVER.toFile())
                .withSilent(true)
                .build();
        var driver = new ChromeDriver(service, options);
        if (width > WIDEST_PHONE) {
            // the size of a window counts its frame
            resize(driver, width, height);
        }
        return driver;
    }

    /** Goes on with another screen: up to 500 CSS pixels wide it is a phone's. */
    public static void resize(WebDriver driver, int width, int height) {
        var phone = width <= WIDEST_PHONE;
        ((HasCdp) driver)
                .executeCdpCommand(
                        "Emulation.setDeviceMetricsOverride",
                        Map.of("width", width, "height", height, "deviceScaleFactor", phone ? 2 : 1, "mobile", phone));
    }

    /** Writes what the browser shows as a PNG; missing folders are made. */
    public static void screenshot(WebDriver driver, Path path) {
        try {
            Files.createDirectories(path.toAbsolutePath().getParent());
            Files.write(path, ((TakesScreenshot) driver).getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> flags(int width, int height) {
        return List.of(
                "--headless",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--force-prefers-reduced-motion",
                "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost, EXCLUDE 127.0.0.1",
                "--user-data-dir=" + newProfile(),
                "--window-size=" + width + "," + height);
    }

    private static Path newProfile() {
        try {
            return Files.createTempDirectory(
                    Files.createDirectories(Path.of("target", "chromium")).toAbsolutePath(), "profile");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
