#pragma once

#include "agent/workspace/ledger.h"
#include "agent/workspace/pruning.h"

#include <QJsonObject>
#include <QStringList>

#include <optional>

namespace rensei::cli {

/// `812 B`, `4.2 MiB`, `1.3 GiB`.
QString sizeText(qint64 bytes);

/// The lines of `workspaces`: a table of folders and mirrors, and what they take together.
/// `budget`: bytes that they may take; nullopt for no limit.
QStringList ledgerLines(const workspace::Ledger &ledger, std::optional<qint64> budget);

/// `{folders: [{session, path, bytes, repository, state, reasons}], mirrors: [{name, bytes}], totalBytes,
/// budgetBytes?}`; without a budget there is no limit.
QJsonObject toJson(const workspace::Ledger &ledger, const QString &workFolder, std::optional<qint64> budget);

/// What became of a folder, as a sentence; of a trial what would.
QString pruneLine(const workspace::PrunedFolder &folder, bool isTrial);

QJsonObject toJson(const workspace::PrunedFolder &folder);

/// What is about to be discarded: its size, and why it was kept.
QString discardText(const workspace::FolderEntry &folder);

} // namespace rensei::cli
