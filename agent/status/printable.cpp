#include "agent/status/printable.h"

namespace rensei::status {

static bool isHarmful(QChar c)
{
    const char16_t code = c.unicode();
    const bool changesDirection = (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069)
        || code == 0x200e || code == 0x200f || code == 0x061c;
    return c.category() == QChar::Other_Control || c.category() == QChar::Separator_Line
        || c.category() == QChar::Separator_Paragraph || changesDirection;
}

QString printable(QString text)
{
    for (QChar &c : text) {
        if (isHarmful(c))
            c = u' ';
    }
    return text;
}

} // namespace rensei::status
