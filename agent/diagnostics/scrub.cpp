#include "agent/diagnostics/scrub.h"

#include "agent/base/redact.h"
#include "agent/status/printable.h"

#include <QDir>
#include <QRegularExpression>
#include <QStringList>
#include <QSysInfo>

namespace rensei::diagnostics {

using namespace Qt::StringLiterals;

static constexpr QLatin1StringView addressMark("[address]");
static constexpr QLatin1StringView userMark("[user]");
static constexpr QLatin1StringView computerMark("[computer]");

Personal personalOfThisComputer()
{
    QString user = qEnvironmentVariable("USER");
    if (user.isEmpty())
        user = qEnvironmentVariable("USERNAME");
    return {QDir::homePath(), user, QSysInfo::machineHostName()};
}

/// Programs' accounts look like people's addresses in the addresses of repositories.
static void hideAddresses(QString &text)
{
    static const QRegularExpression address(u"(?<![\\p{L}\\p{N}._+\\-])(?!git@)[\\p{L}\\p{N}._+\\-]{1,64}+(?:@|%40)"
                                            "[\\p{L}\\p{N}\\-]{1,63}(?:\\.[\\p{L}\\p{N}\\-]{1,63})++"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    text.replace(address, addressMark);
}

/// However its slashes are written: `C:\Users\mark`, `C:/Users/mark`, and as JSON escapes the first.
static void hideHome(QString &text, const QString &home)
{
    const QStringList parts = QDir::fromNativeSeparators(home).split(u'/', Qt::SkipEmptyParts);
    constexpr qsizetype fewestParts = 2; // "/root" is nobody's name, and less than that is every path
    if (parts.size() < fewestParts)
        return;
    QStringList quoted;
    for (const QString &part : parts)
        quoted.append(QRegularExpression::escape(part));
    const QString slash = u"(?:/|\\\\{1,2})"_s;
    const QString start = QDir::fromNativeSeparators(home).startsWith(u'/') ? slash : QString();
    const QRegularExpression pattern(
        u"(?<![\\p{L}\\p{N}_.\\-])"_s + start + quoted.join(slash) + u"(?![\\p{L}\\p{N}_.\\-])"_s,
        QRegularExpression::UseUnicodePropertiesOption);
    text.replace(pattern, u"~"_s);
}

/// Only as a word of its own, and not where it is so short or so common that it says nothing.
static void hideName(QString &text, const QString &name, QLatin1StringView mark)
{
    static const QStringList common{u"root"_s, u"user"_s, u"admin"_s, u"administrator"_s, u"localhost"_s, u"agent"_s,
        u"computer"_s, u"address"_s, u"redacted"_s};
    constexpr qsizetype shortest = 3;
    if (name.size() < shortest || common.contains(name.toLower()))
        return;
    const QRegularExpression pattern(
        u"(?<![\\p{L}\\p{N}_])"_s + QRegularExpression::escape(name) + u"(?![\\p{L}\\p{N}_])"_s,
        QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    text.replace(pattern, mark);
}

QString scrubbed(const QString &text, const Personal &who)
{
    QStringList lines = text.split(u'\n');
    for (QString &line : lines)
        line = status::printable(line.endsWith(u'\r') ? line.chopped(1) : line);
    QString clean = redacted(lines.join(u'\n'));
    hideHome(clean, who.home);
    hideAddresses(clean);
    hideName(clean, who.user, userMark);
    hideName(clean, who.computer, computerMark);
    hideName(clean, who.computer.section(u'.', 0, 0), computerMark);
    return clean;
}

} // namespace rensei::diagnostics
