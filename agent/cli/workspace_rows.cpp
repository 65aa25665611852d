#include "agent/cli/workspace_rows.h"

#include "agent/language/text_width.h"
#include "agent/status/printable.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QLocale>

#include <algorithm>

namespace rensei::cli {

using namespace Qt::StringLiterals;
using status::printable;
using workspace::FolderEntry;
using workspace::Ledger;
using workspace::MirrorEntry;
using workspace::PrunedFolder;

namespace {

struct WorkspaceRowsText {
    Q_DECLARE_TR_FUNCTIONS(rensei::cli::WorkspaceRowsText)
};

} // namespace

QString sizeText(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes, 1);
}

static QString stateOf(const FolderEntry &folder)
{
    if (folder.isInUse)
        return u"in use"_s;
    if (!folder.record.reasons.isEmpty())
        return u"kept"_s;
    return u"not examined"_s;
}

/// The same for a person.
static QString stateTitle(const FolderEntry &folder)
{
    if (folder.isInUse)
        return WorkspaceRowsText::tr("in use");
    if (!folder.record.reasons.isEmpty())
        return WorkspaceRowsText::tr("kept");
    return WorkspaceRowsText::tr("not examined");
}

QStringList ledgerLines(const Ledger &ledger, std::optional<qint64> budget)
{
    constexpr qsizetype sizeWidth = 10;
    qsizetype stateWidth = 14;
    for (const QString &title : {WorkspaceRowsText::tr("in use"), WorkspaceRowsText::tr("kept"),
             WorkspaceRowsText::tr("not examined"), WorkspaceRowsText::tr("mirror")})
        stateWidth = std::max(stateWidth, columnsOf(title) + 2);
    QStringList lines;
    for (const FolderEntry &folder : ledger.folders) {
        const QString reasons
            = folder.record.reasons.isEmpty() ? QString() : u": "_s + folder.record.reasons.join(u"; "_s);
        lines.append(leftPadded(sizeText(folder.bytes), sizeWidth) + u"  "_s + padded(stateTitle(folder), stateWidth)
            + printable(folder.record.sessionId + reasons));
    }
    for (const MirrorEntry &mirror : ledger.mirrors)
        lines.append(leftPadded(sizeText(mirror.bytes), sizeWidth) + u"  "_s
            + padded(WorkspaceRowsText::tr("mirror"), stateWidth) + mirror.name);
    if (lines.isEmpty())
        return {WorkspaceRowsText::tr("There are no working copies.")};
    const QString total = sizeText(ledger.total());
    lines.append(budget ? WorkspaceRowsText::tr("Together %1 of %2.").arg(total, sizeText(*budget))
                        : WorkspaceRowsText::tr("Together %1.").arg(total));
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
        return (isTrial ? WorkspaceRowsText::tr("%1: would be removed, %2") : WorkspaceRowsText::tr("%1: removed, %2"))
            .arg(printable(folder.sessionId), freed);
    const QString session = printable(folder.sessionId);
    const QString reasons = printable(folder.reasons.join(u"; "_s));
    if (folder.buildFolders.isEmpty())
        return WorkspaceRowsText::tr("%1: kept, %2").arg(session, reasons);
    return (isTrial ? WorkspaceRowsText::tr("%1: kept, %2. Of its build output %3 would be removed")
                    : WorkspaceRowsText::tr("%1: kept, %2. Of its build output %3 was removed"))
        .arg(session, reasons, freed);
}

QString discardText(const FolderEntry &folder)
{
    const QStringList &reasons = folder.record.reasons;
    const QString why = reasons.isEmpty()
        ? WorkspaceRowsText::tr("Nobody has looked yet whether it holds work that is nowhere else.")
        : WorkspaceRowsText::tr("It is kept because: %1.").arg(reasons.join(u"; "_s));
    return printable(
        WorkspaceRowsText::tr("The working copy of %1 takes %2.").arg(folder.record.sessionId, sizeText(folder.bytes))
        + u' ' + why);
}

QJsonObject toJson(const PrunedFolder &folder)
{
    return {{u"session"_s, folder.sessionId}, {u"removed"_s, folder.isRemoved}, {u"freedBytes"_s, folder.freedBytes},
        {u"buildFolders"_s, QJsonArray::fromStringList(folder.buildFolders)},
        {u"reasons"_s, QJsonArray::fromStringList(folder.reasons)}};
}

} // namespace rensei::cli
