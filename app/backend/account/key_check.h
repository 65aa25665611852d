#pragma once

#include "agent/http/transport.h"
#include "agent/secrets/stores.h"
#include "app/model/account/account_row.h"

#include <QHash>
#include <QObject>
#include <QUrl>

#include <functional>
#include <memory>

namespace rensei::app {

/// Asks the platforms whether the keys of contexts still work, without switching to them: when a person asks for it.
class KeyCheck final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        std::function<std::unique_ptr<http::Transport>(const QUrl &serverUrl)> makeTransport;
        std::shared_ptr<secrets::Stores> stores;
        Clock &clock;
    };
    explicit KeyCheck(Parts parts);
    ~KeyCheck() override;

    struct Finding {
        KeyState state = KeyState::NotChecked;
        std::optional<Instant> at = {}; ///< of an answer of the platform
        QString keyKind = {};
    };

    /// Checks the keys of people among these, one after the other. One that is under way ends.
    void check(QList<config::Context> contexts);
    bool isRunning() const { return m_scope != nullptr; }
    Finding finding(const QString &name) const { return m_findings.value(name); }
    void forget(); ///< what was found, and what is under way

Q_SIGNALS:
    void changed();

private:
    void next();
    void keyRead(const secrets::Found &found);
    void answered(const Result<http::Response> &reply);
    void finish(const Finding &finding);

    Parts m_parts;
    QList<config::Context> m_left; ///< the first one is being checked
    QHash<QString, Finding> m_findings; ///< by name
    std::unique_ptr<http::Transport> m_transport;
    std::unique_ptr<QObject> m_scope;
};

} // namespace rensei::app
