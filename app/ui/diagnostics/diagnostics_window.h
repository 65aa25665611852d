#pragma once

#include "app/backend/diagnostics/diagnostics.h"
#include "app/backend/settings.h"

#include <QSet>
#include <QWidget>

#include <functional>

class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTreeWidget;

namespace rensei::app {

class MessageBar;

/// What a diagnostics bundle would hold, each file as it is saved, and which of them are. It reads everything when it
/// opens, and sends nothing anywhere.
class DiagnosticsWindow final : public QWidget {
    Q_OBJECT

public:
    using OpenFolder = std::function<bool(const QString &folder)>; ///< false: no program opened it
    DiagnosticsWindow(Diagnostics &source, Settings &settings, OpenFolder openFolder);
    ~DiagnosticsWindow() override;

    void present(); ///< opens it, or brings it to the front
    void save(const QString &path); ///< the files that are ticked

    const QSet<QString> &leftOut() const { return m_leftOut; } ///< names of files that are not ticked
    void leaveOut(const QSet<QString> &names);

protected:
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeFiles();
    QWidget *makeButtons();
    void update();
    void showChosen();
    void countChosen();
    void askWhere();
    void showFolder();
    QList<diagnostics::BundleFile> chosen() const;

    Diagnostics &m_source;
    Settings &m_settings;
    OpenFolder m_openFolder;
    QTreeWidget *m_list;
    QPlainTextEdit *m_text;
    QLabel *m_note; ///< how much it is, and whether more comes
    MessageBar *m_told; ///< what came of saving
    QPushButton *m_save;
    QSet<QString> m_leftOut; ///< names of files
    QString m_saved; ///< the path of the bundle that was saved last
};

} // namespace rensei::app
