// The least that a Qt program can be which holds a connection: bench_bare_network URL asks once and keeps it open.

#include <QCoreApplication>
#include <QNetworkAccessManager>
#include <QNetworkReply>

#include <cstdio>

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QNetworkAccessManager manager;
    QNetworkReply *reply = manager.get(QNetworkRequest(QUrl(QCoreApplication::arguments().value(1))));
    QObject::connect(reply, &QNetworkReply::finished, reply, [reply] {
        reply->readAll();
        reply->deleteLater();
        std::puts("connected");
        std::fflush(stdout);
    });
    return QCoreApplication::exec();
}
