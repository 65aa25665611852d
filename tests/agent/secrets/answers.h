#pragma once

#include "agent/secrets/secret_store.h"

#include <QTest>

#include <memory>

namespace rensei::tests {

inline const secrets::SecretId token{secrets::SecretKind::RegistrationToken, QStringLiteral("https://a.example")};

/// The result of a store call as text: "ok", the secret it read, or the problem's number after "problem".
template <typename T>
QByteArray describeResult(const secrets::StoreResult<T> &result)
{
    if (!result)
        return "problem " + QByteArray::number(static_cast<int>(result.error().problem));
    if constexpr (std::is_same_v<T, Secret>)
        return result->view().toByteArray();
    else
        return "ok";
}

inline QByteArray problem(secrets::StoreProblem which)
{
    return "problem " + QByteArray::number(static_cast<int>(which));
}

/// Calls a store and waits for its answer, at most 15 s.
class StoreCalls {
public:
    explicit StoreCalls(secrets::SecretStore &store)
        : m_store(store)
    {
    }

    QByteArray read(const secrets::SecretId &id)
    {
        return answerOf([&](auto then) { m_store.read(id, &m_context, then); });
    }

    QByteArray write(const secrets::SecretId &id, const QByteArray &bytes)
    {
        return answerOf([&](auto then) { m_store.write(id, Secret(QByteArray(bytes)), &m_context, then); });
    }

    QByteArray remove(const secrets::SecretId &id)
    {
        return answerOf([&](auto then) { m_store.remove(id, &m_context, then); });
    }

private:
    template <typename Ask>
    QByteArray answerOf(Ask ask)
    {
        auto answers = std::make_shared<QByteArrayList>();
        ask([answers](const auto &result) { answers->append(describeResult(result)); });
        const bool atOnce = !answers->isEmpty();
        const bool inTime = QTest::qWaitFor([&answers] { return !answers->isEmpty(); }, 15'000);
        if (atOnce || !inTime || answers->size() != 1)
            return "answered at once, or not once";
        return answers->first();
    }

    secrets::SecretStore &m_store;
    QObject m_context;
};

} // namespace rensei::tests
