#pragma once

#include "agent/base/one_shot_timer.h"
#include "agent/http/transport.h"
#include "app/backend/request_scope.h"
#include "app/backend/settings.h"
#include "app/model/updates/release.h"

#include <QObject>

#include <functional>
#include <memory>
#include <optional>

namespace rensei::app {

/// Looks once a day whether a newer version is out, where an address to ask is known and nobody turned it off. Nothing
/// but the program's name and version is sent, to that address alone. It installs nothing. What was found is kept, so
/// that a start asks no sooner.
class UpdateCheck final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        /// To the server of this URL, which has no path; it lives until it has answered.
        std::function<std::unique_ptr<http::Transport>(const QUrl &serverUrl)> makeTransport;
        Settings &settings;
        Clock &clock;
        QString ownVersion;
    };
    explicit UpdateCheck(Parts parts);
    ~UpdateCheck() override;

    /// Begins to look at `address`, of a small file, a few minutes from now at the earliest. What is no isSafeAddress()
    /// counts as none: then nobody is asked.
    void start(const QUrl &address);

    /// Whom it asks; "" while there is no address.
    QString host() const { return m_address.host(); }

    bool isWanted() const; ///< a person wants to be told
    void setWanted(bool isWanted);

    /// What is newer than this program; nullopt when nothing is, or nobody wants to know.
    std::optional<Release> newer() const;

    /// Whether newer() is there and no notice told of it yet; told() says that one does now.
    bool isNews() const;
    void told();

Q_SIGNALS:
    void changed(); ///< any of the above

private:
    void wait();
    void ask();
    void answered(const Result<http::Response> &reply);
    void keep();

    Parts m_parts;
    QUrl m_address;
    std::unique_ptr<http::Transport> m_transport;
    std::optional<Release> m_release; ///< that the file named last
    std::optional<Instant> m_askedAt; ///< and was answered
    QString m_toldVersion;
    int m_failures = 0; ///< in a row
    RequestScope m_requests;
    OneShotTimer m_next;
};

} // namespace rensei::app
