#include "agent/base/redact.h"

#include <QRegularExpression>

namespace rensei {

using namespace Qt::StringLiterals;

QString redacted(QString text)
{
    struct Rule {
        QRegularExpression pattern;
        QString replacement;
    };
    static const Rule rules[] = {
        {QRegularExpression(u"(?<![A-Za-z0-9])(?:rsk|rsp|dmk)_[A-Za-z0-9_\\-]{4,}"_s), u"[redacted]"_s},
        {QRegularExpression(u"(?<![A-Za-z0-9])eyJ[A-Za-z0-9_\\-]{8,}\\.[A-Za-z0-9_\\-]*(?:\\.[A-Za-z0-9_\\-]*)?"_s),
            u"[redacted]"_s},
        {QRegularExpression(
             u"(\\bauthorization[\"']?\\s*[:=]\\s*[\"']?)[^\\r\\n\"',}]+"_s, QRegularExpression::CaseInsensitiveOption),
            u"\\1[redacted]"_s},
        {QRegularExpression(u"(\\bbearer\\s+)[A-Za-z0-9._~+/=\\-]{6,}"_s, QRegularExpression::CaseInsensitiveOption),
            u"\\1[redacted]"_s},
        {QRegularExpression(
             u"(\\b[a-z][a-z0-9+.\\-]*://)[^/\\s@:]+(?::[^/\\s@]*)?@"_s, QRegularExpression::CaseInsensitiveOption),
            u"\\1[redacted]@"_s},
    };
    for (const Rule &rule : rules)
        text.replace(rule.pattern, rule.replacement);
    return text;
}

} // namespace rensei
