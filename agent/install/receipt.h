#pragma once

#include "agent/base/instant.h"
#include "agent/base/paths.h"
#include "agent/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

#include <optional>

namespace rensei::install {

/// A registration key that an installation stored on this computer.
struct KeyEntry {
    QString org = {}; ///< id of the organization; "" for a pasted one
    QString name = {}; ///< unique, so that it is found on the platform before its id is known; "" for a pasted one
    QString id = {}; ///< "" until it is known
    QString store = {}; ///< name of the store that holds it; "" until it is there
    QString fingerprint = {}; ///< Secret::fingerprint() of what is stored; "" until it is there
    QString page = {}; ///< where a person revokes it; "" for a pasted one
    QString before = {}; ///< of the token that was stored before; "" for none
    bool isSettled = false; ///< the installation that made it came to its end; so below

    bool isStored() const { return !store.isEmpty(); }
    bool operator==(const KeyEntry &) const = default;
};

/// The configuration file that an installation wrote.
struct ConfigEntry {
    QString path = {};
    QByteArray before = {}; ///< its content as the first installation found it; empty when there was no file
    QByteArray beforeRun = {}; ///< the same of the latest one; only while it is not settled
    QByteArray afterHash = {}; ///< SHA-256 of what was written, hex
    QStringList folders = {}; ///< that were made for it, the outermost first
    bool hadBackup = false; ///< a copy of an earlier text was beside it already, so it is not of this product's making
    bool isSettled = false;

    bool operator==(const ConfigEntry &) const = default;
};

/// The service that an installation made.
struct ServiceEntry {
    QString name = {};
    QStringList files = {};
    bool existed = false; ///< there was one of this name before, which cannot be brought back
    bool setBeforeLogin = false; ///< the start before a login was switched on for it, which was off
    bool isSettled = false;

    bool operator==(const ServiceEntry &) const = default;
};

/// What an installation changed on this computer and on the platform: written before each change and after it, so that
/// whatever happens in between, a later run knows what there may be. No key is in it; the former configuration is, as
/// it was.
struct Receipt {
    QString platform = {}; ///< server URL
    QString project = {}; ///< slug
    QString importedFrom = {}; ///< the folder of the other set-up that was taken over last; "" for none
    std::optional<KeyEntry> key = {};
    QList<KeyEntry> formerKeys = {}; ///< replaced ones that are still to be revoked
    std::optional<ConfigEntry> config = {};
    std::optional<ServiceEntry> service = {};
    bool madeStateFolder = false;
    QStringList stateFolders = {}; ///< that were made around it, the outermost first
    Instant begunAt{};
    std::optional<Instant> finishedAt = {}; ///< nullopt: an installation did not come to its end

    bool isEmpty() const { return !key && formerKeys.isEmpty() && !config && !service; }
    bool operator==(const Receipt &) const = default;
};

QString receiptPath(const StatePaths &paths);

/// nullopt when there is none. Fails on one that cannot be read.
[[nodiscard]] Result<std::optional<Receipt>> loadReceipt(const QString &path);

/// On disk when it returns. Makes the folder.
[[nodiscard]] Result<void> saveReceipt(const QString &path, const Receipt &receipt);

/// Removes the file of one that lists nothing, and the folder where that was made for it and is empty.
void dropReceipt(const QString &path, const Receipt &receipt);

/// Those that makePrivateFolder() will make for `folder`, the outermost first.
QStringList missingFolders(const QString &folder);

/// Removes those that are empty, the innermost first.
void removeEmptyFolders(const QStringList &folders);

/// Hex, as in the receipt.
QByteArray hashOf(const QByteArray &content);

} // namespace rensei::install
