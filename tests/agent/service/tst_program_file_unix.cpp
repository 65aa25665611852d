#include "agent/service/program_file.h"

#include "tests/support/test_case.h"

#include <QFile>
#include <QTemporaryDir>

namespace rensei::tests {

using namespace Qt::StringLiterals;
using namespace service;

class ProgramFileTest : public QObject {
    Q_OBJECT

    static void write(const QString &path)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\n");
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

private Q_SLOTS:
    // As package managers do it: beside it, then renamed.
    void isAnotherOneOnceItIsReplaced()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"program"_s);
        write(path);
        const auto before = readProgramFile(path);
        QVERIFY(before);
        QVERIFY(readProgramFile(path) == before);
        write(path + u".new"_s);
        QVERIFY(QFile::rename(path, path + u".old"_s));
        QVERIFY(!readProgramFile(path));
        QVERIFY(QFile::rename(path + u".new"_s, path));
        QVERIFY(readProgramFile(path) && readProgramFile(path) != before);
    }

    void isNoneWhereItCannotBeStarted()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(u"program"_s);
        write(path);
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(!readProgramFile(path));
        QVERIFY(!readProgramFile(folder.path()));
    }
};

RENSEI_TEST(ProgramFileTest)

} // namespace rensei::tests

#include "tst_program_file_unix.moc"
