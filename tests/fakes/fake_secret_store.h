#pragma once

#include "agent/secrets/secret_store.h"

#include <QMap>
#include <QPointer>

#include <optional>
#include <vector>

namespace rensei::tests {

/// Secrets in memory. Calls wait until the test lets them be answered.
class FakeSecretStore final : public secrets::SecretStore {
public:
    QString label = QStringLiteral("the fake store");
    QMap<QString, QByteArray> entries; ///< by SecretId::account()
    std::optional<secrets::StoreProblem> problem; ///< when set, what every answer is

    QString name() const override { return label; }

    void read(const secrets::SecretId &id, QObject *context, ReadThen then) override
    {
        wait(context, [this, account = id.account(), then = std::move(then)] {
            if (const auto wrong = check(account))
                then(tl::unexpected(*wrong));
            else
                then(Secret(QByteArray(entries.value(account))));
        });
    }

    void write(const secrets::SecretId &id, Secret secret, QObject *context, DoneThen then) override
    {
        wait(context, [this, account = id.account(), bytes = secret.view().toByteArray(), then = std::move(then)] {
            if (problem)
                return then(tl::unexpected(secrets::StoreError{*problem}));
            entries.insert(account, bytes);
            then({});
        });
    }

    void remove(const secrets::SecretId &id, QObject *context, DoneThen then) override
    {
        wait(context, [this, account = id.account(), then = std::move(then)] {
            if (const auto wrong = check(account))
                return then(tl::unexpected(*wrong));
            entries.remove(account);
            then({});
        });
    }

    /// Answers everything that waits, what the answers ask for included.
    void answerAll()
    {
        while (!m_waiting.empty()) {
            const auto next = std::move(m_waiting.front());
            m_waiting.erase(m_waiting.begin());
            if (next.context)
                next.answer();
        }
    }

private:
    struct Waiting {
        QPointer<QObject> context;
        std::function<void()> answer;
    };

    std::optional<secrets::StoreError> check(const QString &account) const
    {
        if (problem)
            return secrets::StoreError{*problem};
        if (!entries.contains(account))
            return secrets::StoreError{secrets::StoreProblem::NoEntry};
        return std::nullopt;
    }

    void wait(QObject *context, std::function<void()> answer) { m_waiting.push_back({context, std::move(answer)}); }

    std::vector<Waiting> m_waiting;
};

} // namespace rensei::tests
