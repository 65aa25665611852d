#include "app/text/tool_tip.h"

namespace rensei::app {

using namespace Qt::StringLiterals;

QString plainToolTip(const QString &text)
{
    if (!text.contains(u'<'))
        return text;
    return u"<qt>"_s + text.toHtmlEscaped().replace(u'\n', "<br>"_L1) + u"</qt>"_s;
}

} // namespace rensei::app
