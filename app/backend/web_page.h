#pragma once

#include "agent/platform/account.h"

#include <QUrl>

#include <optional>

namespace rensei::app {

/// A page of the platform for a browser.
struct WebPage {
    enum class Kind {
        Session, ///< that of the session
        List, ///< the sessions of `project`: that of the session is not known
        Platform, ///< the platform's first page: nothing that leads to a list is known either
    };
    Kind kind = Kind::Platform;
    QUrl url;
    QString project = {}; ///< the name of that of a List
};

/// What is known of a platform that its pages depend on.
struct WebPlace {
    QUrl serverUrl;
    std::optional<platform::Account> account = {}; ///< nullopt while it is not known, and where there are none
    bool hasNoAccounts = false; ///< the platform says so
    QString project = {}; ///< the slug of the chosen one; "" for all
};

/// The page of a session, by its public id. Source: agent/platform/PROTOCOL.md, "GET /api/public/sessions".
WebPage sessionPage(const WebPlace &place, const QString &id);

/// The page where a user key is made. Its address is not documented: where it leads elsewhere, "Settings → API Keys"
/// leads there.
QUrl keyPage(const WebPlace &place);

} // namespace rensei::app
