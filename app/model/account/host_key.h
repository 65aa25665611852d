#pragma once

#include "agent/platform/keys_api.h"

#include <QJsonObject>

namespace rensei::app {

/// The registration key with which this computer was set up.
struct OwnHostKey {
    QString platform = {}; ///< server URL; "" when this computer was never set up
    QString id = {}; ///< "" when it is not known; so for the name
    QString name = {};

    bool operator==(const OwnHostKey &) const = default;
};

/// From what an installation wrote down. Source: agent/install/INSTALL.md, "The receipt".
OwnHostKey parseOwnHostKey(const QJsonObject &receipt);

/// By its id, else by its name, which an installation makes unique.
bool isOwn(const platform::ListedKey &key, const OwnHostKey &own);

/// Those of hosts, this computer's first, then by name. What is no registration key is left out.
QList<platform::ListedKey> hostKeys(QList<platform::ListedKey> keys, const OwnHostKey &own);

} // namespace rensei::app
