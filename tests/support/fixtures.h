#pragma once

#include <QJsonObject>
#include <QList>
#include <QPair>
#include <QString>

namespace rensei::tests {

/// One exchange with the platform out of tests/data/platform, `${NAME}` already replaced.
struct Fixture {
    QString id;

    QByteArray method;
    QString path;
    QByteArray authorization; ///< as in the header, "" when the fixture has none
    QJsonObject requestBody;

    int status = 0;
    QList<QPair<QByteArray, QByteArray>> headers;
    QByteArray responseBytes;
    QJsonObject responseBody; ///< empty when the answer is no JSON object
};

/// All of them, in the order of their files. Ends the program when a file cannot be read.
const QList<Fixture> &fixtures();

/// The one of that id; ends the program when there is none.
const Fixture &fixture(const QString &id);

/// The value of `${name}`.
QString fixtureVariable(const QString &name);

} // namespace rensei::tests
