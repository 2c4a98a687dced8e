package io.nuanfeng.pay;

import io.nuanfeng.kernel.identifier.DivisionCode;

/**
 * @param work where the work is done, which decides (劳动合同法实施条例 art. 14)
 * @param employer the employer's seat; the place of work where it is not given
 * @param employerFloorAgreed whether the seat's floor was agreed on, which counts where it is higher
 */
public record PayPlace(DivisionCode work, DivisionCode employer, boolean employerFloorAgreed) {}
