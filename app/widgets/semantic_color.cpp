#include "app/widgets/semantic_color.h"

namespace rensei::app {

Scheme schemeOf(const QPalette &palette)
{
    const bool isDark = palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
    return isDark ? Scheme::Dark : Scheme::Light;
}

QColor semanticColor(SemanticColor color, Scheme scheme)
{
    const bool isDark = scheme == Scheme::Dark;
    switch (color) {
    case SemanticColor::Good:
        return isDark ? QColor(0x3f, 0xb9, 0x50) : QColor(0x18, 0x7a, 0x34);
    case SemanticColor::Busy:
        return isDark ? QColor(0x58, 0xa6, 0xff) : QColor(0x09, 0x69, 0xda);
    case SemanticColor::Attention:
        return isDark ? QColor(0xe3, 0xb3, 0x41) : QColor(0x8a, 0x5c, 0x00);
    case SemanticColor::Error:
        return isDark ? QColor(0xff, 0x7b, 0x72) : QColor(0xcf, 0x22, 0x2e);
    case SemanticColor::Quiet:
        return isDark ? QColor(0xb8, 0xbf, 0xc7) : QColor(0x59, 0x63, 0x6c);
    }
    Q_UNREACHABLE();
}

QColor markOn(Scheme scheme)
{
    return scheme == Scheme::Dark ? QColor(0x0d, 0x11, 0x17) : QColor(Qt::white);
}

} // namespace rensei::app
