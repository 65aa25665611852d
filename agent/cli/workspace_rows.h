#pragma once

#include "agent/workspace/ledger.h"
#include "agent/workspace/pruning.h"

#include <QJsonObject>
#include <QStringList>

namespace rensei::cli {

/// `812 B`, `4.2 MiB`, `1.3 GiB`.
QString sizeText(qint64 bytes);

/// The lines of `workspaces`: a table of folders and mirrors, and what they take together.
QStringList ledgerLines(const workspace::Ledger &ledger);

/// `{folders: [{session, path, bytes, repository, state, reasons}], mirrors: [{name, bytes}], totalBytes, budgetBytes}`
QJsonObject toJson(const workspace::Ledger &ledger, const QString &workFolder);

/// What became of a folder, as a sentence; of a trial what would.
QString pruneLine(const workspace::PrunedFolder &folder, bool isTrial);

QJsonObject toJson(const workspace::PrunedFolder &folder);

/// What is about to be discarded: its size, and why it was kept.
QString discardText(const workspace::FolderEntry &folder);

} // namespace rensei::cli
