#pragma once

#include <QFile>
#include <QProcess>
#include <QStorageInfo>

namespace rensei::tests {

/// The disk of with_small_disk.sh, on which all temporary files are.
class SmallDisk {
public:
    ~SmallDisk() { makeRoom(); }

    static bool isThere() { return !root().isEmpty(); }

    /// Not a byte more can be written.
    bool fill()
    {
        QStorageInfo disk(root());
        const qint64 used = (disk.bytesTotal() - disk.bytesFree()) / 1024;
        if (!resize(QString::number(used + 256) + QLatin1Char('k')))
            return false;
        m_filler.setFileName(root() + QStringLiteral("/filler"));
        if (!m_filler.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
            return false;
        const QByteArray block(4096, 'x');
        while (m_filler.write(block) > 0) { }
        disk.refresh();
        return disk.bytesAvailable() == 0;
    }

    bool makeRoom()
    {
        m_filler.close();
        m_filler.remove();
        return resize(QStringLiteral("8g"));
    }

private:
    static QString root() { return qEnvironmentVariable("SMALL_DISK"); }
    static bool resize(const QString &size)
    {
        return QProcess::execute(
                   QStringLiteral("mount"), {QStringLiteral("-o"), QStringLiteral("remount,size=") + size, root()})
            == 0;
    }

    QFile m_filler;
};

} // namespace rensei::tests
