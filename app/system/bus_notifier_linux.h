#pragma once

#include "app/system/notifier.h"

#include <QHash>
#include <QStringList>

#include <optional>

class QDBusMessage;
class QDBusPendingCall;

namespace rensei::app {

/// Notices through org.freedesktop.Notifications. Nothing here waits for the service, and it is asked nothing before
/// the first notice. Source: freedesktop.org, "Desktop Notifications Specification" 1.2.
class BusNotifier final : public Notifier {
    Q_OBJECT

public:
    BusNotifier() = default;
    ~BusNotifier() override;

    void show(const Notice &notice) override;
    void withdraw(const QString &key) override;

private Q_SLOTS:
    void heardToken(quint32 id, const QString &token);
    void heardAction(quint32 id, const QString &action);
    void heardClosed(quint32 id, quint32 reason);
    void forgetService();

private:
    struct Shown {
        quint32 id = 0; ///< the service's; 0 until it has told
        bool isOnItsWay = false; ///< the service has been asked to show it and has not answered
        bool isWithdrawn = false;
        std::optional<Notice> next = {}; ///< to be shown when the service has answered
        QString activationToken = {};
    };

    void listen();
    void askForAbilities();
    void send(const QString &key, const Notice &notice);
    void answered(const QString &key, quint32 id);
    void ask(const QDBusMessage &call, std::function<void(const QDBusPendingCall &)> then);
    QString keyOf(quint32 id) const;

    enum class Abilities { Unknown, Asked, Known };
    Abilities m_abilities = Abilities::Unknown;
    QStringList m_able;
    bool m_isListening = false;
    int m_service = 0; ///< answers of an earlier one are late
    QHash<QString, Shown> m_shown;
};

} // namespace rensei::app
