#include "app/backend/ini_text.h"

#include <QStringList>

#include <algorithm>

namespace rensei::app {

using namespace Qt::StringLiterals;

static bool isPlain(QChar c)
{
    return c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'_' || c == u'-' || c == u'.');
}

static QByteArray keyText(const QString &key)
{
    QByteArray text;
    for (const QChar c : key) {
        const QByteArray code = QByteArray::number(c.unicode(), 16).toUpper();
        if (c == u'/')
            text += '\\';
        else if (isPlain(c))
            text += c.toLatin1();
        else if (c.unicode() <= 0xff)
            text += '%' + code.rightJustified(2, '0');
        else
            text += "%U" + code.rightJustified(4, '0');
    }
    return text;
}

static bool isHexDigit(QChar c)
{
    return (c >= u'0' && c <= u'9') || (c >= u'a' && c <= u'f') || (c >= u'A' && c <= u'F');
}

static QByteArray escaped(const QString &value)
{
    if (!value.isEmpty() && std::ranges::all_of(value, isPlain))
        return value.toLatin1();
    QByteArray text = "\"";
    bool isAfterCode = false;
    for (const QChar c : value) {
        const bool isPrintable = c.unicode() >= 0x20 && c.unicode() < 0x7f;
        if (c == u'"' || c == u'\\') {
            text += '\\';
            text += c.toLatin1();
            isAfterCode = false;
        } else if (isPrintable && !(isAfterCode && isHexDigit(c))) {
            text += c.toLatin1();
            isAfterCode = false;
        } else {
            // A digit that follows a code would be read as part of it, so it becomes a code, too.
            text += "\\x" + QByteArray::number(c.unicode(), 16);
            isAfterCode = true;
        }
    }
    return text + '"';
}

static QByteArray textValue(const QString &text)
{
    return escaped(text.startsWith(u'@') ? u'@' + text : text);
}

static QByteArray valueText(const QVariant &value)
{
    if (value.typeId() == QMetaType::QByteArray)
        return escaped(u"@ByteArray("_s + QString::fromLatin1(value.toByteArray()) + u')');
    if (value.typeId() != QMetaType::QStringList)
        return textValue(value.toString());
    QByteArrayList items;
    for (const QString &item : value.toStringList())
        items.append(textValue(item));
    return items.isEmpty() ? "@Invalid()"_ba : items.join(", ");
}

QByteArray toIniText(const QMap<QString, QVariant> &values)
{
    QMap<QByteArray, QByteArray> sections;
    for (auto each = values.begin(); each != values.end(); ++each) {
        const QString section = each.key().contains(u'/') ? each.key().section(u'/', 0, 0) : QString();
        const QString name = section.isEmpty() ? each.key() : each.key().section(u'/', 1);
        const QByteArray head = section.isEmpty() ? "General"_ba
            : section == "General"_L1             ? "%General"_ba
                                                  : keyText(section);
        sections[head] += keyText(name) + '=' + valueText(each.value()) + '\n';
    }
    QByteArray text;
    for (auto each = sections.begin(); each != sections.end(); ++each)
        text += (text.isEmpty() ? "[" : "\n[") + each.key() + "]\n" + each.value();
    return text;
}

static bool isWholeLine(const QByteArray &line)
{
    if (line.isEmpty() || line.startsWith(';') || line.startsWith('#'))
        return true;
    if (line.startsWith('['))
        return line.endsWith(']');
    bool isQuoted = false;
    for (qsizetype i = 0; i < line.size(); ++i) {
        if (line.at(i) == '\\')
            ++i;
        else if (line.at(i) == '"')
            isQuoted = !isQuoted;
    }
    return !isQuoted && line.indexOf('=') > 0;
}

bool isIniText(const QByteArray &text)
{
    if (text.trimmed().isEmpty() || text.contains('\0') || !text.endsWith('\n'))
        return false;
    const QByteArrayList lines = text.split('\n');
    return std::ranges::all_of(lines, [](const QByteArray &line) { return isWholeLine(line.trimmed()); });
}

} // namespace rensei::app
