#pragma once

#include "app/backend/session_source.h"
#include "tests/fakes/fake_clock.h"
#include "tests/fakes/fake_transport.h"
#include "tests/fakes/wire.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QSignalSpy>

namespace rensei::tests {

inline QJsonObject session(const QString &id, const QString &status)
{
    return {{QStringLiteral("id"), id}, {QStringLiteral("status"), status}};
}

inline QJsonObject page(const QJsonArray &sessions, const QString &cursor = {})
{
    QJsonObject body{{QStringLiteral("sessions"), sessions}};
    if (!cursor.isEmpty())
        body.insert(QStringLiteral("cursor"), cursor);
    return body;
}

/// A list, and a platform that answers when the test says so.
struct SessionSourceFixture {
    FakeClock clock;
    FakeTransport transport;
    platform::UserApi api{transport, clock};
    app::SessionSource source{api, clock};
    QSignalSpy refused{&source, &app::SessionSource::refused};
    QSignalSpy cleared{&source, &app::SessionSource::cleared};
    QStringList listed; ///< ids, in the order in which they came

    SessionSourceFixture()
    {
        api.setKey(wire::token("made-up key"));
        QObject::connect(&source, &app::SessionSource::updated, &source, [this](const app::FeedUpdate &update) {
            for (const QString &id : update.removed)
                listed.removeOne(id);
            for (const app::SessionRow &row : update.changed) {
                if (!listed.contains(row.session.id))
                    listed.append(row.session.id);
            }
        });
        QObject::connect(&source, &app::SessionSource::cleared, &source, [this] { listed.clear(); });
    }

    qsizetype requestsTo() const { return transport.sent.size(); }
    QString lastPath() const { return transport.sent.last().path; }
    void answer(const QJsonObject &body) { transport.answer(200, body); }

    /// Listed, with nothing under way.
    void load(const QJsonObject &body = page({session(QStringLiteral("a"), QStringLiteral("completed"))}))
    {
        source.use({});
        answer(body);
    }
};

} // namespace rensei::tests
