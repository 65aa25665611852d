#include "agent/cli/workspace_rows.h"

#include "agent/status/printable.h"

#include <QJsonArray>
#include <QLocale>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using status::printable;
using workspace::FolderEntry;
using workspace::Ledger;
using workspace::MirrorEntry;
using workspace::PrunedFolder;

QString sizeText(qint64 bytes)
{
    return QLocale::c().formattedDataSize(bytes, 1);
}

static QString stateOf(const FolderEntry &folder)
{
    if (folder.isInUse)
        return u"in use"_s;
    if (!folder.record.reasons.isEmpty())
        return u"kept"_s;
    return u"not examined"_s;
}

QStringList ledgerLines(const Ledger &ledger, std::optional<qint64> budget)
{
    constexpr int sizeWidth = 10;
    constexpr int stateWidth = 14;
    QStringList lines;
    for (const FolderEntry &folder : ledger.folders) {
        const QString reasons
            = folder.record.reasons.isEmpty() ? QString() : u": "_s + folder.record.reasons.join(u"; "_s);
        lines.append(sizeText(folder.bytes).rightJustified(sizeWidth) + u"  "_s
            + stateOf(folder).leftJustified(stateWidth) + printable(folder.record.sessionId + reasons));
    }
    for (const MirrorEntry &mirror : ledger.mirrors)
        lines.append(sizeText(mirror.bytes).rightJustified(sizeWidth) + u"  "_s + u"mirror"_s.leftJustified(stateWidth)
            + mirror.name);
    if (lines.isEmpty())
        return {u"There are no working copies."_s};
    const QString total = sizeText(ledger.total());
    lines.append(budget ? u"Together %1 of %2."_s.arg(total, sizeText(*budget)) : u"Together %1."_s.arg(total));
    return lines;
}

QJsonObject toJson(const Ledger &ledger, const QString &workFolder, std::optional<qint64> budget)
{
    QJsonArray folders;
    for (const FolderEntry &folder : ledger.folders)
        folders.append(
            QJsonObject{{u"session"_s, folder.record.sessionId}, {u"path"_s, workFolder + u'/' + folder.name},
                {u"bytes"_s, folder.bytes}, {u"repository"_s, folder.record.repository}, {u"state"_s, stateOf(folder)},
                {u"reasons"_s, QJsonArray::fromStringList(folder.record.reasons)}});
    QJsonArray mirrors;
    for (const MirrorEntry &mirror : ledger.mirrors)
        mirrors.append(QJsonObject{{u"name"_s, mirror.name}, {u"bytes"_s, mirror.bytes}});
    QJsonObject all{{u"folders"_s, folders}, {u"mirrors"_s, mirrors}, {u"totalBytes"_s, ledger.total()}};
    if (budget)
        all.insert(u"budgetBytes"_s, *budget);
    return all;
}

QString pruneLine(const PrunedFolder &folder, bool isTrial)
{
    const QString freed = sizeText(folder.freedBytes);
    if (folder.isRemoved)
        return (isTrial ? u"%1: would be removed, %2"_s : u"%1: removed, %2"_s).arg(printable(folder.sessionId), freed);
    const QString kept = printable(u"%1: kept, %2"_s.arg(folder.sessionId, folder.reasons.join(u"; "_s)));
    if (folder.buildFolders.isEmpty())
        return kept;
    return kept
        + (isTrial ? u". Of its build output %1 would be removed"_s : u". Of its build output %1 was removed"_s)
              .arg(freed);
}

QString discardText(const FolderEntry &folder)
{
    const QStringList &reasons = folder.record.reasons;
    const QString why = reasons.isEmpty() ? u"Nobody has looked yet whether it holds work that is nowhere else."_s
                                          : u"It is kept because: %1."_s.arg(reasons.join(u"; "_s));
    return printable(u"The working copy of %1 takes %2. "_s.arg(folder.record.sessionId, sizeText(folder.bytes)) + why);
}

QJsonObject toJson(const PrunedFolder &folder)
{
    return {{u"session"_s, folder.sessionId}, {u"removed"_s, folder.isRemoved}, {u"freedBytes"_s, folder.freedBytes},
        {u"buildFolders"_s, QJsonArray::fromStringList(folder.buildFolders)},
        {u"reasons"_s, QJsonArray::fromStringList(folder.reasons)}};
}

} // namespace rensei::cli
