#include "agent/diagnostics/bundle_file.h"

#include "agent/base/redact.h"

#include <QJsonDocument>

namespace rensei::diagnostics {

using namespace Qt::StringLiterals;

static const QByteArray cutLine = "… what was before is left out\n"_ba;

/// From the beginning of a line on.
static QByteArray lastPart(const QByteArray &bytes)
{
    if (bytes.size() <= maxFileSize)
        return bytes;
    const QByteArray end = bytes.right(maxFileSize - cutLine.size());
    const qsizetype lineEnd = end.indexOf('\n');
    return cutLine + end.mid(lineEnd + 1);
}

BundleFile makeFile(const QString &name, const QString &text, const Personal &who)
{
    // Of a text that is much too long, only what may be kept is scrubbed: a unit of UTF-16 is a byte at least. A secret
    // that this goes through is in the line that is dropped.
    const qsizetype excess = text.size() - 2 * maxFileSize;
    const qsizetype from = excess > 0 ? text.indexOf(u'\n', excess) + 1 : 0;
    return {name, lastPart(scrubbed(text.mid(from), who).toUtf8())};
}

BundleFile makeFile(const QString &name, const QJsonObject &object, const Personal &who)
{
    const QJsonObject safe = redacted(QJsonValue(object)).toObject();
    return makeFile(name, QString::fromUtf8(QJsonDocument(safe).toJson(QJsonDocument::Indented)), who);
}

} // namespace rensei::diagnostics
