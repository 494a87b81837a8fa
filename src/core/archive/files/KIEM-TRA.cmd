@echo off
rem Kiem tra kho luu tru ban tin: neu ten tep bi doi, bi thieu, bi them vao. Thoat 0: nguyen ven, 1: co loi.
rem Goi voi mot tham so bat ky thi khong doi bam phim.
setlocal EnableExtensions DisableDelayedExpansion
chcp 65001 >nul
pushd "%~dp0"
if errorlevel 1 exit /b 2
set /a done=0
set /a faults=0
set /a present=0
echo Đang kiểm tra, mất vài phút, xin đợi...
call :list tagmanifest-sha256.txt
set /a found=0
call :list manifest-sha256.txt
for /f "delims=" %%f in ('dir /s /b /a-d data') do set /a present+=1
if not %present%==%found% call :extra
for /f "delims=" %%f in ('dir /b /a-d') do call :tag "%%f"
for /f "delims=" %%f in ('dir /b /a-d kem-theo') do call :tag "kem-theo/%%f"
echo.
if exist tagmanifest-sha256.txt.minisig echo Chưa kiểm tra chữ ký: xem cách làm trong DOC-TRUOC.txt.
set result=1
if %faults%==0 set result=0
if %result%==0 echo NGUYÊN VẸN: %done% tệp đều khớp.
if %result%==1 echo KHO LƯU TRỮ CÓ LỖI: %faults% chỗ, nêu ở trên.
if "%~1"=="" pause
popd
exit /b %result%

:list
if exist %1 goto listed
call :fault "THIẾU: %~1"
exit /b
:listed
for /f "usebackq tokens=1,*" %%a in ("%~1") do call :one %%a "%%b"
exit /b

:one
set "file=%~2"
set "file=%file:/=\%"
set /a done+=1
set /a turn=done %% 200
if %turn%==0 echo ... %done% tệp
if exist "%file%" goto there
call :fault "THIẾU: %file%"
exit /b
:there
set /a found+=1
set "hash="
for %%s in ("%file%") do if %%~zs==0 set "hash=e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
if defined hash goto compare
for /f "skip=1 delims=" %%h in ('certutil -hashfile "%file%" SHA256') do if not defined hash set "hash=%%h"
:compare
if "%hash: =%"=="%1" exit /b
call :fault "BỊ ĐỔI: %file%"
exit /b

:extra
for /f "delims=" %%f in ('xcopy data "%TEMP%\ban-tin-kiem-tra" /l /s /h /i /y') do call :payload "%%f"
exit /b

:payload
set "file=%~1"
set "file=%file:\=/%"
if not "%file:~0,5%"=="data/" exit /b
set known=
for /f "tokens=1,*" %%a in ('find "  %file%" ^< manifest-sha256.txt') do if "%%b"=="%file%" set known=1
if not defined known call :fault "THÊM VÀO: %file%"
exit /b

:tag
if /i "%~1"=="tagmanifest-sha256.txt" exit /b
if /i "%~1"=="tagmanifest-sha256.txt.minisig" exit /b
set known=
for /f "tokens=1,*" %%a in ('find "  %~1" ^< tagmanifest-sha256.txt') do if "%%b"=="%~1" set known=1
if not defined known call :fault "THÊM VÀO: %~1"
exit /b

:fault
rem Quoted, so that a name with an ampersand stays a name.
echo %1
set /a faults+=1
exit /b
