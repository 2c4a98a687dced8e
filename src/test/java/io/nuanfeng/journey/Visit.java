package io.nuanfeng.journey;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.logging.Level;

import io.restassured.RestAssured;
import org.openqa.selenium.By;
import org.openqa.selenium.JavascriptExecutor;
import org.openqa.selenium.WebDriver;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;

import io.nuanfeng.support.AsOwner;
import io.nuanfeng.support.Chromium;
import io.nuanfeng.support.Eventually;
import io.nuanfeng.support.SamplePeople;

/** Somebody at a browser: opens addresses, fills in fields, presses what is named, reads what is shown. */
final class Visit implements AutoCloseable {

    private final WebDriver driver;

    Visit(int width, int height, boolean javascript) {
        driver = Chromium.open(width, height, javascript);
    }

    void open(String path) {
        driver.get("http://localhost:" + RestAssured.port + path);
    }

    void resize(int width, int height) {
        Chromium.resize(driver, width, height);
    }

    void picture(Path file) {
        Chromium.screenshot(driver, file);
    }

    void fill(String field, String words) {
        var input = driver.findElement(By.id(field));
        input.clear();
        input.sendKeys(words);
    }

    /** Takes the line so named from a list. */
    void choose(String field, String words) {
        driver.findElement(By.xpath("//select[@id='" + field + "']/option[normalize-space()='" + words + "']"))
                .click();
    }

    void attach(String field, Path file) {
        driver.findElement(By.id(field)).sendKeys(file.toAbsolutePath().toString());
    }

    /** Presses the button or link that is so named. */
    void press(String name) {
        driver.findElement(By.xpath("//main//*[self::a or self::button][normalize-space()='" + name + "']"))
                .click();
    }

    /** Clicks on what is chosen. */
    void choose(String css) {
        driver.findElement(By.cssSelector(css)).click();
    }

    /** Clicks on what leads to another page, and waits for that page. */
    void follow(String css) {
        var scripts = (JavascriptExecutor) driver;
        scripts.executeScript("window.left = true");
        driver.findElement(By.cssSelector(css)).click();
        settles(() -> scripts.executeScript("return !window.left && document.readyState === 'complete'"), "true");
    }

    /** What stands in the first such element, empty where there is none. */
    String read(String css) {
        return driver.findElements(By.cssSelector(css)).stream()
                .findFirst()
                .map(element -> element.getText())
                .orElse("");
    }

    /** Waits until it stands there, over as many pages as come and go meanwhile. */
    void sees(String css, String words) {
        settles(() -> read(css), words);
    }

    /** A page that is giving way to the next answers with errors of many kinds: asked again, the next one answers. */
    private static void settles(Supplier<Object> look, String words) {
        Eventually.get(
                () -> {
                    try {
                        return String.valueOf(look.get());
                    } catch (WebDriverException givesWay) {
                        return givesWay.getClass().getSimpleName();
                    }
                },
                seen -> seen.contains(words));
    }

    int count(String css) {
        return driver.findElements(By.cssSelector(css)).size();
    }

    /** Ticks every such box that is not ticked yet. */
    void tick(String css) {
        driver.findElements(By.cssSelector(css)).stream()
                .filter(box -> !box.isSelected())
                .forEach(WebElement::click);
    }

    /** Writes the same into every such field. */
    void fillEach(String css, String words) {
        driver.findElements(By.cssSelector(css)).forEach(field -> field.sendKeys(words));
    }

    /** What the script answers with its last argument. */
    @SuppressWarnings("unchecked")
    List<String> run(String library, String script) {
        var scripts = (JavascriptExecutor) driver;
        scripts.executeScript(library);
        return (List<String>) scripts.executeAsyncScript(script);
    }

    /** What the browser complained about since it was asked last; an address that answers with an error is none. */
    List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .filter(entry -> entry.getLevel().intValue() >= Level.WARNING.intValue())
                .map(LogEntry::getMessage)
                .filter(message -> !message.contains("the server responded with a status of 4"))
                .toList();
    }

    void signInByPhone(String phone) {
        forgetEarlierSignIns();
        open("/sign-in");
        fill("phone", phone);
        press("获取验证码");
        sees("h1", "输入验证码");
        fill("code", SamplePeople.latestCode(phone));
        press("登录");
        sees(".tools .enter", "我的");
    }

    void signInAtTheDesk(Map<String, String> officer) {
        forgetEarlierSignIns();
        open("/staff/sign-in");
        fill("username", officer.get("username"));
        fill("password", officer.get("password"));
        fill("totp", SamplePeople.totp(officer.get("totpSecret"), 0));
        press("登录");
        sees("h1", "工作台");
    }

    /** Hands in a sample file and waits for the result. */
    void handIn(String kind, String month, String file) {
        open("/desk/imports?kind=" + kind);
        fill("period", month);
        attach("file", Path.of("src/main/resources/sample", file));
        press("上传");
        sees("#job", "下载结果文件");
    }

    void signOut() {
        open("/me");
        press("退出登录");
        sees("h1", "我有没有工伤保险？");
    }

    /** Goes on as nobody. */
    void forget() {
        driver.manage().deleteAllCookies();
    }

    /** Other tests sign the same people in, and a code may neither come too soon nor be used twice. */
    private static void forgetEarlierSignIns() {
        AsOwner.asSuperuser("delete from kernel.rate_limit", "update identity.account set totp_last_step = 0");
    }

    @Override
    public void close() {
        driver.quit();
        forgetEarlierSignIns();
    }
}
