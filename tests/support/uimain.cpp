// main() of the tests that need widgets: offscreen, in Swedish, settings in a folder of their own.
#include "ui/shared/themechoice.h"
#include "wording/language.h"

#include <gtest/gtest.h>

#include <QApplication>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    ::testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication application(argc, argv);
    const QTemporaryDir settings;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, settings.path());
    insats::wording::speak(application, insats::wording::Language::Swedish);
    insats::ui::dress(application);
    return RUN_ALL_TESTS();
}
