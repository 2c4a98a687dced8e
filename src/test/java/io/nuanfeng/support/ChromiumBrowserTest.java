package io.nuanfeng.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openqa.selenium.By;
import org.openqa.selenium.WebDriver;

class ChromiumBrowserTest {

    private static final String PAGE = "data:text/html;charset=utf-8,"
            + "<meta name=viewport content='width=device-width'><h1>暖蜂</h1><p id=p>still</p>"
            + "<script>document.getElementById('p').textContent = innerWidth + 'x' + innerHeight + ' ' + navigator.language</script>";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"360, 740, 720", "1280, 800, 1280"})
    void a_page_has_the_size_and_the_language_that_were_asked(int width, int height, int pixels) throws IOException {
        WebDriver driver = Chromium.open(width, height, true);
        try {
            driver.get(PAGE);
            Path picture = folder.resolve("pictures/page.png");
            Chromium.screenshot(driver, picture);

            assertThat(driver.findElement(By.id("p")).getText()).isEqualTo(width + "x" + height + " zh-CN");
            assertThat(ImageIO.read(picture.toFile()).getWidth()).isEqualTo(pixels);
        } finally {
            driver.quit();
        }
    }

    @Test
    void scripts_can_be_switched_off() {
        WebDriver driver = Chromium.open(360, 740, false);
        try {
            driver.get(PAGE);

            assertThat(driver.findElement(By.id("p")).getText()).isEqualTo("still");
        } finally {
            driver.quit();
        }
    }
}
