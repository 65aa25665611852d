// The least that a Qt program can be which asks what a host asks: bench_bare_poller URL registers at a self-hosted
// platform with the key on standard input, and then polls every 5 to 7 s and sends a heartbeat every 27 to 33 s.

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QRandomGenerator>
#include <QTimer>

#include <cstdio>
#include <functional>

using namespace Qt::StringLiterals;

class Poller : public QObject {
public:
    Poller(QString url, QByteArray key)
        : m_url(std::move(url))
        , m_key(std::move(key))
    {
        const auto answer = [this](const QByteArray &body) { begin(body); };
        ask("POST", u"/api/workers/register"_s, R"({"hostname":"bare","capacity":1})", answer);
    }

private:
    void begin(const QByteArray &body)
    {
        m_worker = u"/api/workers/"_s + QJsonDocument::fromJson(body)["workerId"_L1].toString();
        heartbeat();
        poll();
    }

    void poll()
    {
        ask("GET", m_worker + u"/poll"_s, {}, [this](const QByteArray &) {
            QTimer::singleShot(QRandomGenerator::global()->bounded(5'000, 7'000), this, [this] { poll(); });
        });
    }

    void heartbeat()
    {
        ask("POST", m_worker + u"/heartbeat"_s, R"({"activeCount":0})", [this](const QByteArray &) {
            QTimer::singleShot(QRandomGenerator::global()->bounded(27'000, 33'000), this, [this] { heartbeat(); });
        });
    }

    void ask(const QByteArray &method, const QString &path, const QByteArray &body,
        const std::function<void(const QByteArray &)> &then)
    {
        QNetworkRequest request(QUrl(m_url + path));
        request.setRawHeader("Authorization", "Bearer " + m_key);
        if (!body.isEmpty())
            request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/json"_s);
        QNetworkReply *reply = m_manager.sendCustomRequest(request, method, body);
        connect(reply, &QNetworkReply::finished, this, [reply, then] {
            const QByteArray answer = reply->readAll();
            reply->deleteLater();
            then(answer);
        });
    }

    QNetworkAccessManager m_manager;
    QString m_url;
    QByteArray m_key;
    QString m_worker; ///< its path
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QFile input;
    if (!input.open(stdin, QIODevice::ReadOnly))
        return 1;
    Poller poller(QCoreApplication::arguments().value(1), input.readLine().trimmed());
    return QCoreApplication::exec();
}
