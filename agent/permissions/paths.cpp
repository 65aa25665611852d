#include "agent/permissions/paths.h"

#include <QDir>
#include <QRegularExpression>

namespace rensei::permissions {

using namespace Qt::StringLiterals;

static bool isFromRoot(const QString &path)
{
    const bool hasDrive = path.size() >= 2 && path.at(1) == u':' && path.at(0).isLetter();
    return path.startsWith(u'/') || path.startsWith(u'\\') || hasDrive;
}

static QString withHome(const QString &path, const Place &place)
{
    if (path != "~"_L1 && !path.startsWith("~/"_L1) && !path.startsWith("~\\"_L1))
        return path.startsWith(u'~') ? u"/"_s + path : path; // another user's home is not in the workspace
    return place.home.isEmpty() ? u"/"_s + path : place.home + path.sliced(1);
}

QString absolutePath(const QString &path, const QString &folder, const Place &place)
{
    QString whole = withHome(path, place);
    if (!isFromRoot(whole))
        whole = folder + u'/' + whole;
    whole = QDir::cleanPath(QDir::fromNativeSeparators(whole));
    return place.resolved ? place.resolved(whole) : whole;
}

bool isInWorkspace(const QString &path, const Place &place)
{
    const QString root = absolutePath(place.workspace, {}, place);
    return path == root || path.startsWith(root.endsWith(u'/') ? root : root + u'/');
}

bool isGitsOwn(const QString &path)
{
    return path.split(u'/').contains(u".git"_s, Qt::CaseInsensitive);
}

static QRegularExpression expression(const QString &pattern, const QString &star, const QString &doubleStar)
{
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        if (pattern.at(i) != u'*') {
            text += QRegularExpression::escape(pattern.at(i));
        } else if (i + 1 < pattern.size() && pattern.at(i + 1) == u'*') {
            // `**/` also stands for no folder at all.
            const bool isFolder = i + 2 < pattern.size() && pattern.at(i + 2) == u'/';
            text += isFolder ? u"(?:"_s + doubleStar + u"/)?"_s : doubleStar;
            i += isFolder ? 2 : 1;
        } else {
            text += star;
        }
    }
    return QRegularExpression(
        QRegularExpression::anchoredPattern(text), QRegularExpression::DotMatchesEverythingOption);
}

bool matchesPath(const QString &path, const QString &pattern, const Place &place)
{
    QString whole = withHome(pattern, place);
    if (!isFromRoot(whole))
        whole = absolutePath(place.workspace, {}, place) + u'/' + whole;
    whole = QDir::cleanPath(whole);
    return expression(whole, u"[^/]*"_s, u".*"_s).match(path).hasMatch();
}

bool matchesCommand(const QString &words, const QString &pattern)
{
    const QString trimmed = pattern.simplified();
    if (trimmed.endsWith(" *"_L1) && words == trimmed.chopped(2))
        return true;
    return expression(trimmed, u".*"_s, u".*"_s).match(words).hasMatch();
}

} // namespace rensei::permissions
