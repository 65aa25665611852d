#include "app/widgets/typography.h"

#include <QLabel>

namespace rensei::app {

static QFont resized(QFont font, int points)
{
    // A platform may give its font in pixels.
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() + points);
    else
        font.setPixelSize(font.pixelSize() + points * 4 / 3);
    return font;
}

QFont smallFont(const QFont &body)
{
    return resized(body, -1);
}

QFont headingFont(const QFont &body)
{
    QFont font = resized(body, 3);
    font.setWeight(QFont::DemiBold);
    return font;
}

QColor quietText(const QPalette &palette)
{
    // Seven parts text and three parts ground: a contrast of more than 4.5 wherever the text itself has 9 or more.
    const QColor text = palette.color(QPalette::WindowText);
    const QColor ground = palette.color(QPalette::Window);
    const auto mix = [](int a, int b) { return (a * 7 + b * 3) / 10; };
    return {mix(text.red(), ground.red()), mix(text.green(), ground.green()), mix(text.blue(), ground.blue())};
}

void alignAtStart(QLabel &label)
{
    const bool isMirrored = label.layoutDirection() == Qt::RightToLeft;
    label.setAlignment((isMirrored ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute | Qt::AlignVCenter);
}

} // namespace rensei::app
