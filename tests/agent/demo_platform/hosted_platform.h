#pragma once

#include "tests/agent/demo_platform/demo_client.h"

#include <QJsonArray>
#include <QTest>

#include <memory>

namespace rensei::demo {

inline QString errorMessage(const Reply &reply)
{
    return reply.json()[QLatin1StringView("message")].toString();
}

inline qsizetype workCount(const Reply &poll)
{
    return poll.json()[QLatin1StringView("work")].toArray().size();
}

/// The fixture of tests with a hosted platform and one registered host.
class HostedPlatform {
protected:
    void start(const Options &options)
    {
        m_platform = std::make_unique<DemoPlatform>(options);
        QVERIFY(m_platform->listen());
        m_host = std::make_unique<DemoHost>(*m_platform);
    }

    QString startSession()
    {
        const QString id = m_platform->queueSession();
        m_host->poll();
        m_host->status(id, QStringLiteral("running"));
        return id;
    }

    void finish(const QString &id, const QString &terminalStatus)
    {
        for (const QString &status : {QStringLiteral("running"), QStringLiteral("finalizing"), terminalStatus})
            m_host->status(id, status);
    }

    std::unique_ptr<DemoPlatform> m_platform;
    std::unique_ptr<DemoHost> m_host;
};

} // namespace rensei::demo
