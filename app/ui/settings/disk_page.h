#pragma once

#include "app/backend/computer/config_run.h"
#include "app/backend/computer/disk_run.h"

#include <QPointer>
#include <QWidget>

#include <functional>

class QLabel;
class QMessageBox;
class QPushButton;
class QVBoxLayout;

namespace rensei::app {

class DiskRow;
class FieldNote;
class MessageBar;

/// The section of the settings about what working copies take on the disk. It looks when it opens.
class DiskPage final : public QWidget {
    Q_OBJECT

public:
    struct Parts {
        DiskRun &run;
        ConfigRun &config;
        std::function<QString(const QString &sessionId)> nameOf; ///< as people know the session
        std::function<bool(const QString &folder)> openFolder; ///< false: no program opened it
    };
    explicit DiskPage(Parts parts);
    ~DiskPage() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeButtons();
    QWidget *makeBudget();
    void budgetChanged();
    void update();
    void showRows();
    DiskRow *rowAt(qsizetype which);
    void open(const QString &folder);
    void askToDiscard(const QString &sessionId);

    Parts m_parts;
    QLabel *m_total;
    FieldNote *m_now;
    MessageBar *m_message;
    QPushButton *m_free;
    QPushButton *m_look;
    QPushButton *m_cancel;
    QVBoxLayout *m_rowColumn;
    QList<DiskRow *> m_rows;
    QList<WorkingCopy> m_work; ///< of the first rows
    QString m_budget; ///< that the report was made with
    QPointer<QMessageBox> m_question;
};

} // namespace rensei::app
